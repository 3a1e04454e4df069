package emporium.gateway.storefront;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON inside an HTML page. A browser takes it for data and not for a script, so that the content
 * security policy has nothing to say about it.
 */
final class JsonBlock {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonBlock() {}

  static Element of(String type, Object value) {
    var block = new Element("script").attr("type", type);
    block.appendChild(new DataNode(escape(JSON.writeValueAsString(value))));
    return block;
  }

  /** In JSON these occur inside strings only, where each can be written by its number. */
  private static String escape(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
