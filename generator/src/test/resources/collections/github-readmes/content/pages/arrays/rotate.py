def rotate(a, k):
    return a[k:] + a[:k]
