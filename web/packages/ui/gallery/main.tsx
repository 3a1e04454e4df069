import "../src/tokens.css";
import "../src/font/font.css";
import "../src/base.css";
import { Suspense, useState } from "react";
import { createRoot } from "react-dom/client";
import { Cluster, Container, Mark, RadioGroup, TextLink, ToastProvider, Wordmark } from "../src";
import styles from "./gallery.module.css";
import { specimens } from "./specimens";

type Theme = "system" | "light" | "dark";

function ComponentPage() {
  const [theme, setTheme] = useState<Theme>("system");

  function choose(next: Theme) {
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  }

  return (
    <ToastProvider labels={{ region: "Messages", dismiss: "Dismiss" }}>
      <a href="#components" className="skip-link">
        Skip to the components
      </a>
      <header className={styles.header}>
        <Container>
          <Cluster spread>
            <Cluster gap="sm">
              <Mark className={styles.mark} />
              <Wordmark label="Emporium" className={styles.wordmark} />
            </Cluster>
            <div className={styles.theme}>
              <RadioGroup<Theme>
                legend="Theme"
                hideLegend
                value={theme}
                onChange={choose}
                options={[
                  { value: "system", label: "System" },
                  { value: "light", label: "Light" },
                  { value: "dark", label: "Dark" },
                ]}
              />
            </div>
          </Cluster>
        </Container>
      </header>
      <Container>
        <main id="components" className={styles.main}>
          <h1>Components</h1>
          <nav aria-label="Components" className={styles.index}>
            {specimens.map(({ name }) => (
              <TextLink key={name} tone="quiet" link={<a href={`#${name}`} />}>
                {name}
              </TextLink>
            ))}
          </nav>
          {specimens.map(({ name, show: Show }) => (
            <section
              key={name}
              id={name}
              aria-labelledby={`${name}-title`}
              className={styles.section}
            >
              <h2 id={`${name}-title`} className={styles.title}>
                {name}
              </h2>
              <div data-specimen={name} className={styles.specimen}>
                <Suspense>
                  <Show />
                </Suspense>
              </div>
            </section>
          ))}
        </main>
      </Container>
    </ToastProvider>
  );
}

createRoot(document.getElementById("root")!).render(<ComponentPage />);
