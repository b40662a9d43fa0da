package mentoring.demo.issuer;

/**
 * Someone of the demo group ready to be impersonated.
 *
 * @param name the word after {@code /token/}
 * @param description who that is, in one line
 */
public record Persona(String name, String description, TokenRequest request) {}
