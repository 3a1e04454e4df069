package emporium.catalog.category;

/**
 * @param productCount products on sale in it
 */
public record StockedCategory(String slug, String name, long productCount) {}
