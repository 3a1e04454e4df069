package emporium.starter.json;

import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * No value is taken for one of another kind: no number from text, no integer from a fraction, no
 * text from a number, no enum from an index, nothing from an empty text. No name twice, nothing
 * after the end. Text is Unicode text: no unpaired surrogates, which UTF-8 and databases cannot
 * keep, and no NUL.
 */
final class StrictJson {

  private static final CoercionInputShape[] TEXT = {
    CoercionInputShape.String, CoercionInputShape.EmptyString
  };

  private StrictJson() {}

  static void customize(JsonMapper.Builder json) {
    json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .addModule(
            new SimpleModule("unicode text")
                .addDeserializer(String.class, new UnicodeText())
                .addKeyDeserializer(String.class, new UnicodeKey()));
    refuse(json, LogicalType.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
    refuse(json, LogicalType.Integer, TEXT);
    refuse(json, LogicalType.Float, CoercionInputShape.Boolean);
    refuse(json, LogicalType.Float, TEXT);
    refuse(json, LogicalType.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float);
    refuse(json, LogicalType.Boolean, TEXT);
    refuse(
        json,
        LogicalType.Textual,
        CoercionInputShape.Integer,
        CoercionInputShape.Float,
        CoercionInputShape.Boolean);
    for (LogicalType type :
        Set.of(LogicalType.Enum, LogicalType.DateTime, LogicalType.OtherScalar)) {
      refuse(
          json,
          type,
          CoercionInputShape.Integer,
          CoercionInputShape.Float,
          CoercionInputShape.EmptyString);
    }
    for (LogicalType type : Set.of(LogicalType.POJO, LogicalType.Collection, LogicalType.Map)) {
      refuse(json, type, CoercionInputShape.EmptyString);
    }
  }

  private static void refuse(
      JsonMapper.Builder json, LogicalType wanted, CoercionInputShape... given) {
    json.withCoercionConfig(
        wanted,
        config -> {
          for (CoercionInputShape shape : given) {
            config.setCoercion(shape, CoercionAction.Fail);
          }
        });
  }

  /** Whether UTF-8 and a database can keep it. */
  private static boolean isUnicodeText(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
  }

  private static final class UnicodeText extends StringDeserializer {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
      String text = super.deserialize(parser, context);
      return text == null || isUnicodeText(text)
          ? text
          : context.reportInputMismatch(this, "not Unicode text");
    }
  }

  private static final class UnicodeKey extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      return isUnicodeText(key)
          ? key
          : context.reportInputMismatch(String.class, "not Unicode text");
    }
  }
}
