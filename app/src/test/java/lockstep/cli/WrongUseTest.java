package lockstep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUseTest {
    @TempDir
    Path data;

    @Test
    void replay_anotherSeedThanTheKeysIsRefused() throws Exception {
        Path program = data.resolve("dice.py");
        Files.writeString(program, "import random\nassert random.random() < 2, 'never'\nassert random.random() > 2\n");
        Typed found = Typed.of("explore", program.toString(), "--seed", "7", "--data", data.toString());
        Matcher key = Pattern.compile("Its key: (\\S+)").matcher(found.out());
        assertTrue(key.find(), found.out());
        assertTrue(key.group(1).contains("s7-"), found.out());
        Typed other = Typed.of(
                "explore", program.toString(), "--replay", key.group(1), "--seed", "8", "--data", data.toString());
        assertEquals(ExitCode.WRONG_USE.status(), other.status(), other.out());
        assertTrue(other.err().contains("is for the random numbers of seed 7: leave --seed 8 out"), other.err());
        Typed same = Typed.of(
                "explore", program.toString(), "--replay", key.group(1), "--seed", "7", "--data", data.toString());
        assertEquals(ExitCode.FAILED.status(), same.status(), same.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        run                             | Missing required parameter: 'FILE'
        run --timeout soon x.py         | 'soon' is no time; use seconds
        run --timeout 0 x.py            | '0' is no time
        run --timeout -3 x.py           | '-3' is no time
        run --timeout NaN x.py          | 'NaN' is no time
        run --memory lots x.py          | 'lots' is not an int
        run --memory 1 x.py             | use 32 to
        run --profile 3.10 x.py         | which are not offered
        run --profile 2.7 x.py          | use 3.9, 3.13, free-threaded
        run --start-method thread x.py  | use one of fork, spawn, forkserver
        run no-such-file.py             | there is no file no-such-file.py
        run . --json                    | is a directory
        bench no-such-row               | there is no row `no-such-row`
        bench sleeps primes             | no group named has a program named
        bench --turns 0                 | --turns 0 is out of range
        bench --python no-such-python   | is no CPython 3
        run --python python3 x.py       | with --beside only
        explore --switches -1 x.py      | use 0 or more
        explore --real pom.xml          | use it with --replay
        explore --replay A1 pom.xml     | 'A1' is no key
        explore --replay 012345-A1 pom.xml | is of another program
        explore --replay 012345-A1 --switches 2 pom.xml | its key tells them
        explore --expect x== pom.xml    | --expect 'x==' is no Python expression: invalid syntax
        explore --switches few x.py     | 'few' is not an int
        run x.py y.py                   | Unmatched argument
        attempt                         | Missing required parameter: 'STEP'
        attempt x --start --reference   | exclude each other
        attempt x --start --set a=1     | exclude each other
        attempt x --set workers         | KNOB=VALUE
        attempt x --set workers         | lockstep: Value for option '--set'
        attempt race-bet                | race-prove, choose-workers, pool-size, break-till
        attempt no-such-step            | There is no step `no-such-step`; there are race-fix
        lessons --lessons no-such-dir   | no-such-dir does not exist
        check no-such-dir               | no-such-dir does not exist
        check pom.xml                   | pom.xml is not a directory
        serve --port 70000              | out of range
        serve --port ssh                | 'ssh' is not an int
        """)
    void command_saysWhatIsWrong(String typed, String said) {
        Typed ended = Typed.of((typed + " --data " + data).split(" +"));
        assertEquals(ExitCode.WRONG_USE.status(), ended.status(), ended.err());
        assertTrue(ended.err().contains(said), ended.err());
        assertTrue(ended.err().startsWith("lockstep: "), ended.err());
        assertEquals("", ended.out());
    }
}
