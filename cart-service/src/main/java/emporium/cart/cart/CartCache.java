package emporium.cart.cart;

import emporium.cart.config.CartProperties;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Redis in front of the carts, for pages only. Every entry carries its document's revision and only
 * a newer one replaces it, so that a slow reader cannot bring back an old cart. A write that Redis
 * did not take leaves an old cart there, so entries live for seconds and are never renewed by
 * reading. Without Redis everything works, slower.
 */
@Component
class CartCache {

  private static final Logger log = LoggerFactory.getLogger(CartCache.class);

  private static final RedisScript<Long> PUT_IF_NEWER =
      RedisScript.of(
          """
          local known = redis.call('HGET', KEYS[1], 'revision')
          if known and tonumber(known) >= tonumber(ARGV[1]) then return 0 end
          redis.call('HSET', KEYS[1], 'revision', ARGV[1], 'cart', ARGV[2])
          redis.call('PEXPIRE', KEYS[1], ARGV[3])
          return 1
          """,
          Long.class);

  private final StringRedisTemplate redis;
  private final JsonMapper json;
  private final String lifetime;

  private volatile boolean failing;

  CartCache(StringRedisTemplate redis, JsonMapper json, CartProperties settings) {
    this.redis = redis;
    this.json = json;
    this.lifetime = Long.toString(settings.cachedFor().toMillis());
  }

  Optional<CartSnapshot> find(UUID cartId) {
    try {
      Object cached = redis.opsForHash().get(key(cartId), "cart");
      working();
      return Optional.ofNullable(cached)
          .map(text -> json.readValue((String) text, CartSnapshot.class));
    } catch (JacksonException e) {
      // Of another release; it will be gone in seconds.
      return Optional.empty();
    } catch (DataAccessException e) {
      failed(e);
      return Optional.empty();
    }
  }

  void put(CartSnapshot cart) {
    try {
      redis.execute(
          PUT_IF_NEWER,
          List.of(key(cart.cartId())),
          Long.toString(cart.revision()),
          json.writeValueAsString(cart),
          lifetime);
      working();
    } catch (DataAccessException e) {
      failed(e);
    }
  }

  private static String key(UUID cartId) {
    return "cart:" + cartId;
  }

  private void working() {
    if (failing) {
      failing = false;
      log.info("The cart cache works again");
    }
  }

  private void failed(DataAccessException e) {
    if (!failing) {
      failing = true;
      log.warn("The cart cache is unavailable, carts come from MongoDB", e);
    }
  }
}
