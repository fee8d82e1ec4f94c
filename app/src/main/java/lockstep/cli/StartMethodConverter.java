package lockstep.cli;

import java.util.Arrays;
import java.util.Iterator;
import lockstep.engine.StartMethod;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a start method. */
final class StartMethodConverter implements ITypeConverter<StartMethod> {
    @Override
    public StartMethod convert(String value) {
        for (StartMethod method : StartMethod.values()) {
            if (method.label().equals(value)) {
                return method;
            }
        }
        throw new TypeConversionException(
                "'" + value + "' is no start method; use one of " + String.join(", ", new Names()));
    }

    /** The names there are, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(StartMethod.values()).map(StartMethod::label).iterator();
        }
    }
}
