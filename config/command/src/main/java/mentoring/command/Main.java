package mentoring.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Runs the command in a process of its own, and ends it with the code that {@link Outcome} documents. */
public final class Main {
    private Main() {}

    /** @param arguments see {@code --help} */
    public static void main(String[] arguments) {
        try (PrintStream out = stream(FileDescriptor.out);
                PrintStream err = stream(FileDescriptor.err)) {
            Surroundings here = new Surroundings(System::getProperty, System::getenv, Locale.getDefault());
            Outcome outcome = new DryRunCommand(out, err, here).run(arguments);
            out.flush();
            err.flush();
            System.exit(outcome.code());
        }
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
