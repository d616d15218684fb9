/** The question bank: its pages, its filters and the data of its script. */
package dev.cribsheet.render.html.bank;
