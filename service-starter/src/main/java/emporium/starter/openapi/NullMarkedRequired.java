package emporium.starter.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Marks the components of records as required unless they are {@link Nullable}, so that clients
 * generated from the documents know as much as the compiler does here.
 */
class NullMarkedRequired implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    Schema<?> schema = chain.next().resolve(type, context, chain);
    JavaType java = Json.mapper().constructType(type.getType());
    if (schema != null && java != null && java.getRawClass().isRecord()) {
      require(java.getRawClass().getRecordComponents(), defined(schema, context));
    }
    return schema;
  }

  private static @Nullable Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
    String reference = schema.get$ref();
    return reference == null
        ? schema
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private static void require(RecordComponent[] components, @Nullable Schema<?> schema) {
    Map<?, ?> properties = schema == null ? null : schema.getProperties();
    if (schema == null || properties == null) {
      return;
    }
    for (RecordComponent component : components) {
      boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      boolean known =
          schema.getRequired() != null && schema.getRequired().contains(component.getName());
      if (!optional && !known && properties.containsKey(component.getName())) {
        schema.addRequiredItem(component.getName());
      }
    }
  }
}
