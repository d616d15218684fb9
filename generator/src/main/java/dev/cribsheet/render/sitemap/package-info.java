/** What search engines ask a published site for. */
package dev.cribsheet.render.sitemap;
