class TwoSums {}
