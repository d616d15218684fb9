/** Files for search engines. */
package dev.cribsheet.render.sitemap;
