package mentoring.directory.control.writing;

import mentoring.testing.TestDatabase;

class ShownPeopleTest extends ShownPeopleRules {
    @Override
    TestDatabase database() {
        return new TestDatabase();
    }
}
