package lockstep.engine.process;

import java.util.concurrent.TimeUnit;
import lockstep.engine.thread.Waits;
import lockstep.engine.type.Errors;
import lockstep.engine.type.Ints;
import lockstep.engine.value.Context;
import lockstep.engine.value.PyModule;
import lockstep.engine.value.PyTuple;
import lockstep.engine.web.Body;
import lockstep.engine.wire.WireInput;
import lockstep.engine.wire.WireOutput;
import lockstep.python.code.Singleton;

/** The module {@code _web}: requests to the built-in web, on which {@code requests} is built in Python. */
public final class WebModule {
    private WebModule() {}

    /** Makes the module. */
    public static PyModule create() {
        return new PyModule("_web")
                .function("request(host, path)", WebModule::request)
                .function("wait(seconds)", (thread, given) -> Waits.passing(nanos(given[0]), "web"))
                .function(
                        "body(url, length)",
                        (thread, given) -> Body.of((String) given[0], ((Long) given[1]).intValue()));
    }

    /** Returns a tuple of status, seconds until the answer, and length; None when there is no such host. */
    private static Object request(Context thread, Object[] given) {
        if (!(given[0] instanceof String host) || !(given[1] instanceof String path)) {
            throw Errors.typeError("host and path must be str");
        }
        WireOutput out = new WireOutput();
        out.writeString(host);
        out.writeString(path);
        Pending asked = thread.service(Station.class).ask(Action.WEB, 0, 0, out.toByteArray());
        return HubWait.of(asked, Singleton.NONE, "web", WebModule::answer, Singleton.NONE);
    }

    private static Object answer(Reply reply) {
        WireInput in = new WireInput(reply.data());
        int status = in.readInt();
        if (status == 0) {
            return Singleton.NONE;
        }
        double seconds = reply.number() / (double) TimeUnit.SECONDS.toNanos(1);
        return new PyTuple(Ints.of(status), seconds, Ints.of(in.readInt()));
    }

    private static long nanos(Object seconds) {
        if (seconds instanceof Long || seconds instanceof Double) {
            double length = Math.max(0, ((Number) seconds).doubleValue());
            return (long) (length * TimeUnit.SECONDS.toNanos(1));
        }
        throw Errors.typeError("seconds must be a number");
    }
}
