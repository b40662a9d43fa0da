package mentoring.session.boundary;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.URI;

/** An address that a browser opens without harm: http or https, with a host and without a password; null is accepted. */
@Constraint(validatedBy = WebAddress.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface WebAddress {
    /** Characters, at least 1. */
    int max();

    String message() default "{mentoring.session.WebAddress}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at scheme, host and length. */
    final class Validator implements ConstraintValidator<WebAddress, URI> {
        private int max;

        @Override
        public void initialize(WebAddress address) {
            max = address.max();
        }

        @Override
        public boolean isValid(URI address, ConstraintValidatorContext context) {
            return address == null || (isOfTheWeb(address) && address.toString().length() <= max);
        }

        private static boolean isOfTheWeb(URI address) {
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null && address.getUserInfo() == null;
        }
    }
}
