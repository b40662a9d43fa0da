package mentoring.shared.boundary;

import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/** Only components of a record are written: what else it can tell ({@code isOpen()}, {@code getX()}) is for Java callers. */
final class ComponentNaming extends DefaultAccessorNamingStrategy.Provider {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass recordClass) {
        return new DefaultAccessorNamingStrategy.RecordNaming(config, recordClass) {
            @Override
            public String findNameForRegularGetter(AnnotatedMethod method, String name) {
                return _fieldNames.contains(name) ? name : null;
            }

            @Override
            public String findNameForIsGetter(AnnotatedMethod method, String name) {
                return null;
            }
        };
    }
}
