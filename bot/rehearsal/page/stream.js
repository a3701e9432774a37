// The line to the server: server-sent events, taken up again after any interruption.

const RETRY_MS = 1000;

export function listen(path, { onEvent, onOpen, onLost }) {
  const source = new EventSource(path);
  source.onopen = onOpen;
  source.onmessage = (event) => onEvent(JSON.parse(event.data));
  source.onerror = () => {
    onLost();
    source.close();
    setTimeout(() => listen(path, { onEvent, onOpen, onLost }), RETRY_MS);
  };
}
