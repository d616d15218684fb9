/** From a copy to a base: what a copied content folder has that its base does not. */
package dev.cribsheet.adopt;
