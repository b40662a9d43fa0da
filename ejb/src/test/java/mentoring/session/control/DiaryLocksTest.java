package mentoring.session.control;

import static mentoring.session.control.SessionShelf.HELENE;
import static mentoring.session.control.SessionShelf.LEA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.List;
import mentoring.directory.PersonId;
import mentoring.testing.Injection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DiaryLocksTest {
    private static final PersonId MARC = new PersonId(102);

    private final SessionShelf shelf = new SessionShelf();
    private final List<PersonId> opened = new ArrayList<>();

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void takes_the_diaries_in_the_order_of_their_people_each_once() {
        hold(new Noting(), MARC, LEA, HELENE, LEA);

        assertThat(opened).containsExactly(LEA, HELENE, MARC);
    }

    @Test
    void opens_a_diary_once_in_its_life() {
        hold(new Noting(), LEA);
        hold(new Noting(), LEA, HELENE);

        assertThat(opened).containsExactly(LEA, HELENE);
    }

    @Test
    void takes_it_as_good_that_somebody_else_has_opened_the_diary_first() {
        FirstPage raced = new Noting() {
            @Override
            public void open(PersonId person) {
                super.open(person);
                throw new EJBException("the diary is there already");
            }
        };

        assertThatCode(() -> hold(raced, LEA)).doesNotThrowAnyException();
    }

    @Test
    void hides_no_failure_that_leaves_the_diary_closed() {
        FirstPage broken = new Noting() {
            @Override
            public void open(PersonId person) {
                throw new EJBException("no connection");
            }
        };

        assertThatThrownBy(() -> hold(broken, LEA))
                .isInstanceOf(EJBException.class)
                .hasMessage("no connection");
    }

    private void hold(FirstPage first, PersonId... people) {
        shelf.in(() -> {
            Injection.into(new Diaries(), shelf.em(), first).hold(List.of(people));
            return people;
        });
    }

    /** Notes whose diary is opened, and opens it. */
    private class Noting extends FirstPage {
        private final FirstPage page = new PageOnItsOwn(shelf.em());

        @Override
        public void open(PersonId person) {
            opened.add(person);
            page.open(person);
        }

        @Override
        public boolean isOpen(PersonId person) {
            return page.isOpen(person);
        }
    }
}
