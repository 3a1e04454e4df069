package emporium.catalog.config;

import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.springframework.boot.elasticsearch.autoconfigure.Rest5ClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ElasticsearchConfiguration {

  /**
   * Answers are small and the way is short. Besides, the client offers Zstandard as soon as Kafka's
   * library for it is present, which not every Elasticsearch can write.
   */
  @Bean
  Rest5ClientBuilderCustomizer uncompressedAnswers() {
    return new Rest5ClientBuilderCustomizer() {
      @Override
      public void customize(Rest5ClientBuilder client) {}

      @Override
      public void customize(HttpAsyncClientBuilder http) {
        http.disableContentCompression();
      }
    };
  }
}
