import { Link } from "react-router";

export function Footer() {
  return (
    <footer className="footer">
      <span>Emporium</span>
      <nav aria-label="More">
        <Link to="/orders">Your orders</Link>
        <a href="/docs">API documentation</a>
      </nav>
    </footer>
  );
}
