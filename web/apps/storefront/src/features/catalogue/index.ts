export { ProductGrid, ProductRow } from "./components/ProductGrid";
export { RecentlyViewed } from "./components/MoreProducts";
export { SearchBox } from "./components/SearchBox";
export { loadCategory, loadHome, loadProduct, loadSearch } from "./loaders";
export { useCategories, useProducts } from "./queries";
