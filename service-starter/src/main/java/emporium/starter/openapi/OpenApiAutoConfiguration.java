package emporium.starter.openapi;

import emporium.starter.ServiceName;
import emporium.starter.paging.Cursor;
import emporium.starter.problem.FieldProblem;
import emporium.starter.security.CurrentUser;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** What the OpenAPI documents of all services have in common. */
@AutoConfiguration
@ConditionalOnClass(SpringDocUtils.class)
@EnableConfigurationProperties(ServiceName.class)
public class OpenApiAutoConfiguration {

  static {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(CurrentUser.class, CurrentUser.Person.class);
    SpringDocUtils.getConfig().replaceWithSchema(Cursor.class, new StringSchema());
  }

  @Bean
  OpenAPI openApi(ServiceName service) {
    return new OpenAPI()
        .info(
            new Info()
                .title("Emporium " + service.name())
                .version("1")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .addServersItem(new Server().url("/").description("The public address"))
        .components(
            new Components()
                .addSecuritySchemes(
                    "bearer",
                    new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")));
  }

  @Bean
  NullMarkedRequired nullMarkedRequired() {
    return new NullMarkedRequired();
  }

  @Bean
  GlobalOpenApiCustomizer everyOperationMayAnswerWithAProblem() {
    return api -> {
      api.getComponents().addSchemas("Problem", problemSchema());
      ModelConverters.getInstance(true)
          .read(FieldProblem.class)
          .forEach(api.getComponents()::addSchemas);
      if (api.getPaths() != null) {
        api.getPaths().values().stream()
            .flatMap(path -> path.readOperations().stream())
            .forEach(operation -> operation.getResponses().setDefault(problemResponse()));
      }
    };
  }

  private static ApiResponse problemResponse() {
    return new ApiResponse()
        .description("A problem document (RFC 9457)")
        .content(
            new Content()
                .addMediaType(
                    "application/problem+json",
                    new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
  }

  private static Schema<?> problemSchema() {
    Schema<?> schema = new Schema<>();
    schema.addType("object");
    schema.description("An error, identified by its type");
    schema.addProperty("type", new StringSchema().format("uri-reference"));
    schema.addProperty("title", new StringSchema());
    schema.addProperty("status", new IntegerSchema());
    schema.addProperty("detail", new StringSchema());
    schema.addProperty("traceId", new StringSchema());
    schema.addProperty(
        "errors",
        new ArraySchema().items(new Schema<>().$ref("#/components/schemas/FieldProblem")));
    schema.required(List.of("type", "title", "status"));
    return schema;
  }
}
