import { Alert, Button, Input, Progress } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useText } from '../text/language.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import './files.css';
import { mediaTypeOf, mediaTypes } from './media-types.ts';
import { sizeOf } from './size.ts';
import { filesText } from './text.ts';
import { maximumSize, type Upload, type Uploads } from './uploads.ts';

const accept = Object.keys(mediaTypes)
  .map((ending) => `.${ending}`)
  .join(',');

const UploadLine = ({ upload, uploads }: { upload: Upload; uploads: Uploads }) => {
  const text = useText(filesText);
  const { key, file, title, step, progress, error } = upload;
  return (
    <li>
      <div className="upload-line">
        <span>
          {title} <span className="page-lead">({sizeOf(file.size)})</span>
        </span>
        <span role="status">{text[step]}</span>
        {step === 'failed' ? <Button onClick={() => uploads.retry(key)}>{text.retry}</Button> : null}
        {step === 'clear' ? null : <Button onClick={() => uploads.cancel(key)}>{text.cancel}</Button>}
      </div>
      {step === 'hashing' || step === 'sending' ? (
        <Progress percent={Math.round(progress * 100)} size="small" aria-label={`${title}: ${text[step]}`} />
      ) : null}
      {step === 'failed' ? <ProblemAlert error={error} /> : null}
    </li>
  );
};

/** Takes files by choosing or dropping, many at once, and shows each on its way. */
export const UploadArea = ({ uploads, underway }: { uploads: Uploads; underway: readonly Upload[] }) => {
  const text = useText(filesText);
  const input = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const [over, setOver] = useState(false);
  const [title, setTitle] = useState('');
  const titleId = useId();
  const faultOf = ({ name, size }: File): string | undefined => {
    if (mediaTypeOf(name) === undefined) return text.wrongType(name);
    if (size === 0) return text.empty(name);
    return size > maximumSize ? text.tooLarge(name) : undefined;
  };
  const take = (files: readonly File[]): void => {
    setFaults(files.flatMap((file) => faultOf(file) ?? []));
    uploads.add(
      files.filter((file) => faultOf(file) === undefined),
      title,
    );
    setTitle('');
  };
  const dropped = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same by keyboard. */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <div className="what">
          <label htmlFor={titleId}>{text.title}</label>
          <Input
            id={titleId}
            value={title}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => setTitle(target.value)}
            // The form around it is not sent by this.
            onPressEnter={(event) => event.preventDefault()}
          />
        </div>
        <p>
          {text.drop} <Button onClick={() => input.current?.click()}>{text.choose}</Button>
        </p>
        <p className="page-lead">{text.limits}</p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept={accept}
          aria-label={text.choose}
          onChange={({ target }) => {
            take([...(target.files ?? [])]);
            // The same file can be chosen again.
            target.value = '';
          }}
        />
      </div>
      {faults.map((fault) => (
        <Alert key={fault} type="error" showIcon role="alert" title={fault} />
      ))}
      {underway.length > 0 ? (
        <ul className="plain stack">
          {underway.map((upload) => (
            <UploadLine key={upload.key} upload={upload} uploads={uploads} />
          ))}
        </ul>
      ) : null}
      {underway.some(({ step }) => step === 'clear') ? (
        <div>
          <Button size="small" onClick={() => uploads.tidy()}>
            {text.tidy}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
