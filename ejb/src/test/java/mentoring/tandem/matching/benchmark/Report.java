package mentoring.tandem.matching.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;

/** Lines of a benchmark, with the wall time and the CPU time of everything measured, of all threads together. */
final class Report {
    /** @param cpu seconds, like wall */
    record Took<T>(T result, double cpu, double wall) {}

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    void line(String format, Object... facts) {
        out.printf(Locale.ROOT, format + "%n", facts);
    }

    <T> Took<T> measure(String what, Supplier<T> work) {
        long cpu = cpu();
        long wall = System.nanoTime();
        T result = work.get();
        Took<T> took = new Took<>(result, (cpu() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
        line("  %-58s cpu %8.3f s   wall %8.3f s", what, took.cpu(), took.wall());
        return took;
    }

    void machine() {
        line(
                "JDK %s (%s), %d processors, most memory %d MB",
                System.getProperty("java.version"),
                System.getProperty("java.vm.vendor"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Of the whole process: compiling and collecting garbage count as well. */
    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }
}
