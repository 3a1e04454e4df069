package emporium.starter.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;

/** What a token allows: {@code SCOPE_…} from its scopes and {@code ROLE_…} from its roles. */
class TokenAuthorities implements Converter<Jwt, Collection<GrantedAuthority>> {

  private final JwtGrantedAuthoritiesConverter scopes = new JwtGrantedAuthoritiesConverter();

  @Override
  public Collection<GrantedAuthority> convert(Jwt token) {
    List<String> roles = Objects.requireNonNullElse(token.getClaimAsStringList("roles"), List.of());
    Collection<GrantedAuthority> authorities = new ArrayList<>(scopes.convert(token));
    roles.forEach(role -> authorities.add(new SimpleGrantedAuthority("ROLE_" + role)));
    return authorities;
  }
}
