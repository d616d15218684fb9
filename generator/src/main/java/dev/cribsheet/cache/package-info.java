/** What is dear to make is kept from build to build, under the hash of exactly what went in. */
package dev.cribsheet.cache;
