package lockstep.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import lockstep.engine.Profile;
import lockstep.lab.cpython.CPython;
import lockstep.lab.cpython.CPythons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which CPython Lockstep is compared with; the same option wherever it is. */
final class CPythonOptions {
    /** What is said where there is none. */
    static final String NOT_FOUND =
            "no CPython 3 was found in PATH or under ~/.pyenv/versions; install one or name it with --python";

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--python",
            paramLabel = "COMMAND",
            description = "The CPython to compare with (default: the one found that fits the profile).")
    private @Nullable String python;

    /** @return whether one was named */
    boolean isNamed() {
        return python != null;
    }

    /**
     * @param profile whose rules it should have
     * @return the CPython named, else the one found; empty where there is none
     */
    Optional<CPython> find(Profile profile) {
        String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home", ""));
        CPythons here = new CPythons(System.getenv().getOrDefault("PATH", ""), Path.of(home));
        if (python == null) {
            return here.find(profile);
        }
        Optional<CPython> named = here.named(python);
        if (named.isEmpty()) {
            throw new ParameterException(
                    Objects.requireNonNull(command, "set by picocli").commandLine(),
                    "--python " + python + " is no CPython 3; name its command, for example python3.13");
        }
        return named;
    }
}
