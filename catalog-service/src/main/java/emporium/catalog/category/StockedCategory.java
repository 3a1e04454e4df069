package emporium.catalog.category;

/**
 * @param productCount products on sale in it
 */
public record StockedCategory(Category category, long productCount) {}
