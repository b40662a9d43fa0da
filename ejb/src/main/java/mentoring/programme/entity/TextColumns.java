package mentoring.programme.entity;

import jakarta.persistence.Embeddable;
import mentoring.shared.Localised;

/** A text in both languages, in two columns. */
@Embeddable
public class TextColumns {
    private String fr;
    private String en;

    protected TextColumns() {}

    TextColumns(Localised text) {
        fr = text.fr();
        en = text.en();
    }

    Localised value() {
        return new Localised(fr, en);
    }
}
