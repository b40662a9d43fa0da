package mentoring.tandem.control;

import mentoring.testing.TestDatabase;

class ManyTandemsTest extends ManyTandemsRules {
    @Override
    TestDatabase database() {
        return new TestDatabase();
    }
}
