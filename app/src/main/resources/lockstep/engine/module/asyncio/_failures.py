"""How a loop tells of exceptions that nobody handled."""

from _loop import unhandled

from asyncio.futures import PENDING

_MANY = 1000


class Failures:
    _exception_handler = None

    def get_exception_handler(self):
        return self._exception_handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._exception_handler = handler

    def default_exception_handler(self, context):
        import logging

        if context.get("exception") is not None:
            unhandled(context["exception"], context.get("future"))
        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        logging.getLogger("asyncio").error("\n".join(lines), exc_info=context.get("exception") or False)

    def call_exception_handler(self, context):
        if self._exception_handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._exception_handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler(
                {"message": "Unhandled error in exception handler", "exception": error, "context": context}
            )

    def _note_failed(self, future):
        failed = self._failed
        failed.append(future)
        if len(failed) > _MANY:
            self._failed = [each for each in failed if each._log_traceback]

    def _tell_failed(self):
        failed, self._failed = self._failed, []
        for future in failed:
            if future._log_traceback:
                future._log_traceback = False
                self.call_exception_handler(
                    {
                        "message": f"{future._kind} exception was never retrieved",
                        "exception": future._exception,
                        "future": future,
                    }
                )

    def _tell_pending(self):
        for task in list(self._tasks):
            if task._state == PENDING and task._log_destroy_pending:
                self.call_exception_handler({"task": task, "message": "Task was destroyed but it is pending!"})
