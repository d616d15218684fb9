/** The question bank: its pages, its filters and the data for its script. */
package dev.cribsheet.render.html.bank;
