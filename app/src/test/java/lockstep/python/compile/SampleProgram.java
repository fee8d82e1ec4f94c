package lockstep.python.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lockstep.python.code.PollPlacement;
import lockstep.python.source.PythonSyntaxError;

/**
 * A program of {@code programs.txt} and what CPython 3.13 says about it.
 *
 * @param verdict {@code OK}, or exception, line and message
 */
record SampleProgram(String verdict, String text) {
    private static final String HEAD = "### ";

    static List<SampleProgram> all() throws IOException {
        String file;
        try (InputStream in =
                Objects.requireNonNull(SampleProgram.class.getResourceAsStream("/lockstep/python/programs.txt"))) {
            file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<SampleProgram> programs = new ArrayList<>();
        for (String block : file.substring(file.indexOf(HEAD)).split("(?m)^" + HEAD)) {
            if (!block.isEmpty()) {
                int end = block.indexOf('\n');
                programs.add(new SampleProgram(block.substring(0, end), block.substring(end + 1)));
            }
        }
        return programs;
    }

    /** What Lockstep says about a program, in the same words. */
    static String verdict(String text) {
        try {
            PythonCompiler.compile("sample.py", text, PollPlacement.CALLS_AND_LOOPS);
            return "OK";
        } catch (PythonSyntaxError error) {
            return error.kind().pythonName() + " " + error.line() + " " + error.sentence();
        }
    }
}
