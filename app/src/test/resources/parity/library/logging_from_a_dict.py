import logging
import logging.config
import warnings


class OnlyShort(logging.Filter):
    def __init__(self, most):
        super().__init__()
        self.most = most

    def filter(self, record):
        return len(record.getMessage()) <= self.most


CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"format": "%(levelname)s %(name)s %(message)s"},
        "braces": {"format": "{levelname:8} {message}", "style": "{"},
    },
    "filters": {"short": {"()": "__main__.OnlyShort", "most": 10}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "formatter": "plain", "stream": "ext://sys.stdout", "level": "DEBUG"},
        "other": {
            "class": "logging.StreamHandler", "formatter": "braces", "stream": "ext://sys.stdout", "filters": ["short"],
        },
    },
    "loggers": {"shop": {"level": "DEBUG", "handlers": ["out", "other"], "propagate": False}},
    "root": {"level": "INFO", "handlers": ["out"]},
}
logging.config.dictConfig(CONFIG)
logging.getLogger("shop.orders").debug("short")
logging.getLogger("shop").warning("a longer message")
logging.info("root")
logging.debug("not shown")
for wrong in ({}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "logging.NoSuch"}}},
              {"version": 1, "root": {"handlers": ["missing"]}}):
    try:
        logging.config.dictConfig(wrong)
    except ValueError as error:
        print(error)


def deep():
    logging.getLogger("stack").warning("where", stack_info=True)


logging.basicConfig(force=True, format="%(name)s|%(message)s")
deep()
logging.captureWarnings(True)
warnings.warn("old", UserWarning)
logging.captureWarnings(False)
