package mentoring.demo.group;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names, sites and trades of one country, each a list under a key. */
final class Culture {

    private static final Pattern SEPARATOR = Pattern.compile("(?<!\\\\),\\s*");

    private final Map<String, List<String>> lists;

    private Culture(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    static Culture load(String tag) {
        Properties properties = new Properties();
        try (InputStream file = Culture.class.getResourceAsStream(tag + ".properties");
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new Culture(properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> split(properties.getProperty(key)))));
    }

    List<String> all(String key) {
        return lists.get(key);
    }

    String any(String key, RandomGenerator random) {
        List<String> list = lists.get(key);
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> split(String line) {
        return SEPARATOR
                .splitAsStream(line)
                .map(part -> part.replace("\\,", ","))
                .toList();
    }
}
