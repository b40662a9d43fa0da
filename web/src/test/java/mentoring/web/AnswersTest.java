package mentoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void name_no_host_of_the_server_in_an_address() {
        assertThat(Answers.local(URI.create("http://node-7.internal:8080/mentoring/api/v1/people?q=a%26b&after=AAA")))
                .isEqualTo("/mentoring/api/v1/people?q=a%26b&after=AAA");
        assertThat(Answers.local(URI.create("http://node-7.internal:8080/mentoring/api/v1/tandems/7")))
                .isEqualTo("/mentoring/api/v1/tandems/7");
    }
}
