package emporium.order.placed;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an order that is personal: whom to write to and where it goes.
 *
 * @param name of the customer
 */
@Embeddable
public record Contact(
    @Column(name = "contact_email") String email,
    @Column(name = "contact_name") String name,
    @Column(name = "contact_phone") @Nullable String phone,
    @Embedded
        @AttributeOverride(name = "recipient", column = @Column(name = "shipping_recipient"))
        @AttributeOverride(name = "line1", column = @Column(name = "shipping_line1"))
        @AttributeOverride(name = "line2", column = @Column(name = "shipping_line2"))
        @AttributeOverride(name = "postalCode", column = @Column(name = "shipping_postal_code"))
        @AttributeOverride(name = "city", column = @Column(name = "shipping_city"))
        @AttributeOverride(name = "region", column = @Column(name = "shipping_region"))
        @AttributeOverride(name = "country", column = @Column(name = "shipping_country"))
        Address shippingAddress,
    @Embedded
        @AttributeOverride(name = "recipient", column = @Column(name = "billing_recipient"))
        @AttributeOverride(name = "line1", column = @Column(name = "billing_line1"))
        @AttributeOverride(name = "line2", column = @Column(name = "billing_line2"))
        @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code"))
        @AttributeOverride(name = "city", column = @Column(name = "billing_city"))
        @AttributeOverride(name = "region", column = @Column(name = "billing_region"))
        @AttributeOverride(name = "country", column = @Column(name = "billing_country"))
        Address billingAddress) {}
