package emporium.starter.security;

import java.util.UUID;

/**
 * The person the request's token was issued to. A controller takes it as a parameter; a token that
 * stands for a program instead of a person is refused.
 */
public record CurrentCustomer(UUID customerId, String email, String name) {}
