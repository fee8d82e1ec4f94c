"""A pool of worker processes while all orders are looked at."""

import _pickle
import _process
from multiprocessing import _explored_workers, pool, process


_CHUNKS = (_explored_workers.map_chunk, _explored_workers.starmap_chunk)


class Pool(pool.Pool):
    __module__ = "multiprocessing.pool"

    def _prepare(self):
        if self._most is not None:
            _process.refuse("the workers of a Pool with maxtasksperchild cannot be explored: leave it out")
        self._callbacks = {}
        self._desk = _explored_workers.Desk(self._failed)
        self._channel = self._desk.handle
        life = (self._channel, self._initializer, self._initargs, Exception, pool._WorkerError, pool.MaybeEncodingError)
        self._pool = []
        for _ in range(self._processes):
            worker = self._context.Process(target=_explored_workers.work, args=life, daemon=True)
            worker.name = worker.name.replace("Process", "PoolWorker")
            worker.start()
            self._pool.append(worker)
        _explored_workers.handle(self._desk, self._arrived)
        process._at_end.append(self._last)

    def _last(self):
        if self._state != pool._TERMINATE:
            _process.turn(self._channel)
            self.terminate()

    def close(self):
        if self._state == pool._RUN:
            self._state = pool._CLOSE
            _process.close_desk(self._channel)

    def terminate(self):
        if self._state == pool._TERMINATE:
            return
        self._state = pool._TERMINATE
        if not _process.is_idle(self._channel):
            _process.drop_answers(self._channel)
            for worker in self._pool:
                worker.terminate()
        _process.close_desk(self._channel)
        self._await_end()

    def join(self):
        if self._state == pool._RUN:
            raise ValueError("Pool is still running")
        self._await_end()

    def _await_end(self):
        _process.await_desk(self._channel, [worker._number for worker in self._pool])
        for worker in self._pool:
            worker.join()

    def _put(self, result, place, function, arguments, keywords):
        if function in _CHUNKS:
            function_of_items, items = arguments
            arguments = (function_of_items, tuple(items))  # nobody else has the list
        self._desk.put(result._job, place, function, arguments, keywords)

    def _failed(self, job, place, error):
        self._arrived(job, place, False, _pickle.dumps(_explored_workers.Failure(error)))

    def _arrived(self, job, place, good, data):
        if _process.store(self._channel, job, place, good, data):
            result = self._callbacks.pop(job, None)
            if result is not None:
                result._call_back()
            _process.finish(job)
