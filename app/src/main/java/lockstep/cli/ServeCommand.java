package lockstep.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import lockstep.lab.Laboratory;
import lockstep.lab.launch.RunnerLaboratory;
import lockstep.lesson.Course;
import lockstep.progress.Learner;
import lockstep.progress.OpenedProgress;
import lockstep.session.LearnerSession;
import lockstep.ssh.GameServer;
import lockstep.ssh.Guests;
import lockstep.ssh.Identity;
import lockstep.ssh.ServerSettings;
import lockstep.tui.Game;
import lockstep.tui.GameEffects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Serves the game over SSH until the process is told to end. */
@Command(name = "serve", description = "Serve the game over SSH: a key is a learner, and so is a name without one.")
final class ServeCommand implements Callable<Integer> {
    private static final int MOST_PORT = 65_535;

    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private @Nullable LockstepCommand lockstep;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "The address to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "2222",
            description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Override
    public Integer call() throws InterruptedException {
        CommandSpec command = Objects.requireNonNull(spec, "set by picocli");
        if (port < 0 || port > MOST_PORT) {
            throw new ParameterException(
                    command.commandLine(), "--port " + port + " is out of range; use 1 to " + MOST_PORT + ", or 0");
        }
        Surroundings surroundings =
                Objects.requireNonNull(lockstep, "set by picocli").surroundings();
        Course course = surroundings.course();
        OpenedProgress progress = surroundings.openProgress();
        PrintWriter out = command.commandLine().getOut();
        progress.notices().forEach(notice -> command.commandLine().getErr().println("lockstep: " + notice));
        ServerSettings settings =
                ServerSettings.usual(surroundings.dataDirectory(), port).on(host);
        try (Laboratory laboratory = new RunnerLaboratory(surroundings.dataDirectory());
                GameServer server = new GameServer(settings, guests(course, progress, laboratory))) {
            server.start();
            out.println("Lockstep listens on " + host + " port " + server.port()
                    + ". Each learner connects with: ssh -p " + server.port() + " NAME@" + named(host));
            out.println("End it with Ctrl-C; everybody's progress is kept in " + surroundings.dataDirectory());
            out.flush();
            server.serveUntilKilled();
            return ExitCode.DONE.status();
        } catch (IOException failed) {
            throw new CommandException(ExitCode.WRONG_USE, String.valueOf(failed.getMessage()), failed);
        } finally {
            progress.progress().close();
        }
    }

    private static String named(String host) {
        return host.equals("0.0.0.0") || host.equals("::") ? "THIS-MACHINE" : host;
    }

    private static Guests guests(Course course, OpenedProgress progress, Laboratory laboratory) {
        return (guest, console, pool) -> {
            LearnerSession session = new LearnerSession(
                    course, learner(guest), progress, laboratory, pool.background(), System::currentTimeMillis);
            return pool.start(new Game(), new GameEffects(() -> session), console);
        };
    }

    private static Learner learner(Identity guest) {
        return new Learner(guest.id(), guest.name());
    }
}
