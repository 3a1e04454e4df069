package emporium.stack.search;

/** What becomes of a filter when the rules of a synonym filter behind it are read. */
enum InSynonyms {
  APPLIED,
  SKIPPED,
  /** It turns one token into several, which no rule could match. */
  REFUSED
}
