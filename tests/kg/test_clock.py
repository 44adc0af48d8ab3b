import asyncio
import time

from kg.sparql.clock import Clock


def run(scenario):
    return asyncio.run(scenario())


def test_a_wait_that_ends_in_time_is_never_late():
    async def scenario():
        late = []
        clock = Clock(asyncio.get_running_loop(), 0.02)
        clock.begin(lambda: late.append(1)).end()
        await asyncio.sleep(0.06)
        return late

    assert run(scenario) == []


def test_who_waits_too_long_is_called_once_in_order_and_not_before_the_time():
    async def scenario():
        called = []
        clock = Clock(asyncio.get_running_loop(), 0.05)
        begun = time.monotonic()
        for number in range(3):
            wait = clock.begin(lambda number=number: called.append((number, time.monotonic() - begun)))
            if number == 1:
                wait.end()
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.2)
        return called

    called = run(scenario)
    assert [number for number, _ in called] == [0, 2]
    assert all(0.05 <= seconds - number * 0.01 < 0.15 for number, seconds in called)


def test_the_clock_runs_again_after_a_rest():
    async def scenario():
        late = []
        clock = Clock(asyncio.get_running_loop(), 0.01)
        clock.begin(lambda: late.append("first"))
        await asyncio.sleep(0.05)
        clock.begin(lambda: late.append("second"))
        await asyncio.sleep(0.05)
        return late

    assert run(scenario) == ["first", "second"]


def test_each_loop_has_a_clock_of_its_own():
    async def scenario():
        loop = asyncio.get_running_loop()
        assert Clock.of(loop, 0.01) is Clock.of(loop, 0.01)
        return Clock.of(loop, 0.01)

    assert run(scenario) is not run(scenario)
