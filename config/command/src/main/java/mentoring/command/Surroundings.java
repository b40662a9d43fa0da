package mentoring.command;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What the process was started with.
 *
 * @param properties system properties
 * @param environment variables
 * @param locale of whoever started it
 */
record Surroundings(UnaryOperator<String> properties, UnaryOperator<String> environment, Locale locale) {}
