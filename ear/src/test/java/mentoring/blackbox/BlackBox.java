package mentoring.blackbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** A suite against the one {@link Installation} of this run, which starts with the first test and stops after the last. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BlackBox.SharedInstallation.class)
public @interface BlackBox {
    /** Hands the shared installation to tests that ask for it. */
    final class SharedInstallation implements ParameterResolver {
        private static final ExtensionContext.Namespace RUN = ExtensionContext.Namespace.create(BlackBox.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Installation.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(RUN)
                    .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
                    .orFail();
        }
    }

    /** One attempt to start, kept for the whole run: closed by the root store, and not tried again when it failed. */
    record Running(Optional<Installation> installation, Optional<Exception> failure) implements AutoCloseable {
        static Running start() {
            try {
                return new Running(Optional.of(Installation.start()), Optional.empty());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return new Running(Optional.empty(), Optional.of(interrupted));
            } catch (Exception broken) {
                return new Running(Optional.empty(), Optional.of(broken));
            }
        }

        Installation orFail() {
            return installation.orElseThrow(
                    () -> new IllegalStateException("the installation did not start", failure.orElseThrow()));
        }

        @Override
        public void close() {
            installation.ifPresent(Installation::close);
        }
    }
}
