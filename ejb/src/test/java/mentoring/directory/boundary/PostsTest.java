package mentoring.directory.boundary;

import static mentoring.directory.boundary.Register.GROUP;
import static mentoring.directory.boundary.Register.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import mentoring.directory.Facts;
import mentoring.directory.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostsTest {
    private final Register register = new Register();

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void say_of_everybody_asked_for_what_the_directory_says() {
        PersonId anna = register.known(SERVICES, Facts.of("anna"));
        PersonId left = register.known(GROUP, Facts.of("left"));
        register.departed(left);

        assertThat(register.posts(anna, left, left, new PersonId(999)))
                .hasSize(2)
                .containsEntry(anna, APost.of(register.people.known(anna)))
                .containsEntry(left, APost.of(register.people.known(left)))
                .hasEntrySatisfying(anna, post -> assertThat(post.active()).isTrue())
                .hasEntrySatisfying(left, post -> assertThat(post.active()).isFalse());
    }
}
