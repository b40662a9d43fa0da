package mentoring.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mentoring.shared.RequestRefused;

/** The version a change is based on: the ETag that came with the view. */
public class IfMatch {
    private static final Pattern FORM = Pattern.compile("\"(\\d{1,18})\"");

    @HeaderParam(HttpHeaders.IF_MATCH)
    private String header;

    /** The version; refused with {@code if-match-required} when missing, {@code if-match-malformed} when it is no ETag of ours. */
    public long version() {
        if (header == null) {
            throw RequestRefused.ifMatchRequired();
        }
        Matcher tag = FORM.matcher(header.strip());
        if (!tag.matches()) {
            throw RequestRefused.ifMatchMalformed();
        }
        return Long.parseLong(tag.group(1));
    }
}
