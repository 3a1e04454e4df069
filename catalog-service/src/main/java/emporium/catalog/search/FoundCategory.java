package emporium.catalog.search;

/** Where products that were found stand in the shop. */
public record FoundCategory(String slug, String name) {}
