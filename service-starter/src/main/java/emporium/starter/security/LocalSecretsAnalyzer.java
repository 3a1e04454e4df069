package emporium.starter.security;

import emporium.starter.security.LocalSecrets.LocalSecretsInAShop;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Reports it in a sentence instead of a stack trace. */
class LocalSecretsAnalyzer extends AbstractFailureAnalyzer<LocalSecretsInAShop> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, LocalSecretsInAShop cause) {
    return new FailureAnalysis(
        cause.getMessage(), "See \"Secrets\" in docs/operations.md, or .env.example.", cause);
  }
}
