package lockstep.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import lockstep.engine.Profile;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a profile. */
final class ProfileConverter implements ITypeConverter<Profile> {
    /** Versions that switch threads by the rules of 3.13. */
    private static final List<String> LIKE_3_13 = List.of("3.11", "3.12");

    @Override
    public Profile convert(String value) {
        for (Profile profile : Profile.values()) {
            if (profile.label().equals(value)) {
                return profile;
            }
        }
        if (LIKE_3_13.contains(value)) {
            return Profile.PYTHON_3_13;
        }
        String why = value.equals("3.10") ? " (3.10 switches threads by rules of its own, which are not offered)" : "";
        throw new TypeConversionException("'" + value + "' is no profile" + why + "; use "
                + String.join(", ", new Names()) + " (3.13 stands for 3.11 to 3.13)");
    }

    /** The names there are, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Profile.values()).map(Profile::label).iterator();
        }
    }
}
