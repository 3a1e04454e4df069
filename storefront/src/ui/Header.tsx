import { Link, NavLink, useLocation } from "react-router";
import { useCart } from "../cart/cart";
import { useCategories } from "../catalogue/queries";
import { SearchBox } from "../catalogue/SearchBox";
import { signInAddress, useSession } from "../session/session";

export function Header() {
  const { data: session } = useSession();
  const { data: cart } = useCart();
  const { data: categories } = useCategories();
  const { pathname, search } = useLocation();
  const count = cart?.itemCount ?? 0;
  return (
    <header className="header">
      <div className="header-bar">
        <Link to="/" className="logo">
          Emporium
        </Link>
        <SearchBox />
        <nav className="header-links" aria-label="You">
          {session?.authenticated ? (
            <Link to="/account">{session.name?.split(" ")[0] ?? "Account"}</Link>
          ) : (
            <a href={signInAddress(pathname + search)}>Sign in</a>
          )}
          <Link to="/cart" className="cart-link" aria-label={`Cart, ${count} ${count === 1 ? "item" : "items"}`}>
            Cart
            {count > 0 && <span className="badge">{count}</span>}
          </Link>
        </nav>
      </div>
      <nav className="category-nav" aria-label="Categories">
        {categories?.map((category) => (
          <NavLink key={category.slug} to={`/c/${category.slug}`}>
            {category.name}
          </NavLink>
        ))}
      </nav>
    </header>
  );
}
