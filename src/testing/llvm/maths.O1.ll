; run: @roots()
; output: 1 1.4142135623730951 1.7320508075688772 2 2.23606797749979
; run: @waves(12)
; output: 0.000000000 1.000000000
; output: 0.997494987 -0.989992497
; output: 0.141120008 0.960170287
; output: -0.977530118 -0.911130262
; run: @powers(3) == 23497
; run: @mandelbrot(24) == 11818
; output: ..............++#.......
; output: ..........++#######+....
; output: ###################+....
; output: ..........++#######+....
; run: @simpson(100) == 4
; run: @remainders(17.5, 4) == 148.75
; run: @fused(1.1, 3.3) == 204.28103653102878
; run: @singles(2.25) == 223
; run: @planets(50) == 97.42049714251374
; ModuleID = 'maths.c'
source_filename = "maths.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.body = type { double, double, double, double, double }

@__const.planets.b = private unnamed_addr constant [3 x %struct.body] [%struct.body { double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 0.000000e+00, double 1.000000e+03 }, %struct.body { double 1.000000e+02, double 0.000000e+00, double 0.000000e+00, double 3.000000e+00, double 1.000000e+00 }, %struct.body { double -5.000000e+01, double 2.000000e+01, double 1.000000e+00, double -4.000000e+00, double 2.000000e+00 }], align 16

; Function Attrs: nounwind
define hidden void @roots() local_unnamed_addr #0 {
  br label %2

1:                                                ; preds = %2
  ret void

2:                                                ; preds = %0, %2
  %3 = phi i32 [ 1, %0 ], [ %8, %2 ]
  %4 = uitofp nneg i32 %3 to double
  %5 = tail call double @llvm.sqrt.f64(double %4)
  tail call void @print_f64(double noundef %5) #8
  %6 = icmp eq i32 %3, 5
  %7 = select i1 %6, i32 10, i32 32
  tail call void @print_char(i32 noundef %7) #8
  %8 = add nuw nsw i32 %3, 1
  %9 = icmp eq i32 %8, 6
  br i1 %9, label %1, label %2, !llvm.loop !6
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

declare void @print_f64(double noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #3

declare void @print_char(i32 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nounwind
define hidden void @waves(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %4, label %3

3:                                                ; preds = %4, %1
  ret void

4:                                                ; preds = %1, %4
  %5 = phi i32 [ %10, %4 ], [ 0, %1 ]
  %6 = uitofp nneg i32 %5 to double
  %7 = fmul double %6, 5.000000e-01
  %8 = tail call double @llvm.sin.f64(double %7)
  tail call void @print_f64_fixed(double noundef %8, i32 noundef 9) #8
  tail call void @print_char(i32 noundef 32) #8
  %9 = tail call double @llvm.cos.f64(double %6)
  tail call void @print_f64_fixed(double noundef %9, i32 noundef 9) #8
  tail call void @print_newline() #8
  %10 = add nuw nsw i32 %5, 3
  %11 = icmp slt i32 %10, %0
  br i1 %11, label %4, label %3, !llvm.loop !9
}

declare void @print_f64_fixed(double noundef, i32 noundef) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #3

declare void @print_newline() local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden double @powers(i32 noundef %0) local_unnamed_addr #4 {
  %2 = sitofp i32 %0 to double
  %3 = tail call double @llvm.ldexp.f64.i32(double 1.000000e+00, i32 %0)
  %4 = fadd double %3, 3.000000e+00
  %5 = tail call double @llvm.exp.f64(double %2)
  %6 = fmul double %5, 1.000000e+03
  %7 = tail call double @llvm.floor.f64(double %6)
  %8 = mul nsw i32 %0, 10
  %9 = sitofp i32 %8 to double
  %10 = tail call double @llvm.log.f64(double %9)
  %11 = fmul double %10, 1.000000e+03
  %12 = tail call double @llvm.floor.f64(double %11)
  %13 = fadd double %7, %12
  %14 = fadd double %4, %13
  ret double %14
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.exp.f64(double) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #3

; Function Attrs: nounwind
define hidden i32 @mandelbrot(i32 noundef %0) local_unnamed_addr #0 {
  %2 = icmp sgt i32 %0, 0
  br i1 %2, label %3, label %14

3:                                                ; preds = %1
  %4 = uitofp nneg i32 %0 to double
  br label %5

5:                                                ; preds = %3, %53
  %6 = phi i32 [ 0, %3 ], [ %43, %53 ]
  %7 = phi i32 [ 0, %3 ], [ %54, %53 ]
  %8 = shl nuw i32 %7, 1
  %9 = uitofp i32 %8 to double
  %10 = fdiv double %9, %4
  %11 = fadd double %10, -1.000000e+00
  %12 = urem i32 %7, 6
  %13 = icmp eq i32 %12, 0
  br label %19

14:                                               ; preds = %53, %1
  %15 = phi i32 [ 0, %1 ], [ %43, %53 ]
  ret i32 %15

16:                                               ; preds = %49
  %17 = urem i32 %7, 6
  %18 = icmp eq i32 %17, 0
  br i1 %18, label %52, label %53

19:                                               ; preds = %5, %49
  %20 = phi i32 [ %6, %5 ], [ %43, %49 ]
  %21 = phi i32 [ 0, %5 ], [ %50, %49 ]
  %22 = uitofp nneg i32 %21 to double
  %23 = fmul double %22, 3.000000e+00
  %24 = fdiv double %23, %4
  %25 = fadd double %24, -2.000000e+00
  br label %26

26:                                               ; preds = %19, %33
  %27 = phi i32 [ 0, %19 ], [ %39, %33 ]
  %28 = phi double [ 0.000000e+00, %19 ], [ %38, %33 ]
  %29 = phi double [ 0.000000e+00, %19 ], [ %36, %33 ]
  %30 = fmul double %28, %28
  %31 = tail call double @llvm.fmuladd.f64(double %29, double %29, double %30)
  %32 = fcmp ugt double %31, 4.000000e+00
  br i1 %32, label %41, label %33

33:                                               ; preds = %26
  %34 = fneg double %30
  %35 = tail call double @llvm.fmuladd.f64(double %29, double %29, double %34)
  %36 = fadd double %25, %35
  %37 = fmul double %29, 2.000000e+00
  %38 = tail call double @llvm.fmuladd.f64(double %37, double %28, double %11)
  %39 = add nuw nsw i32 %27, 1
  %40 = icmp eq i32 %39, 60
  br i1 %40, label %41, label %26, !llvm.loop !10

41:                                               ; preds = %33, %26
  %42 = phi i32 [ 60, %33 ], [ %27, %26 ]
  %43 = add nsw i32 %42, %20
  br i1 %13, label %44, label %49

44:                                               ; preds = %41
  %45 = icmp eq i32 %42, 60
  %46 = icmp samesign ugt i32 %42, 5
  %47 = select i1 %46, i32 43, i32 46
  %48 = select i1 %45, i32 35, i32 %47
  tail call void @print_char(i32 noundef %48) #8
  br label %49

49:                                               ; preds = %44, %41
  %50 = add nuw nsw i32 %21, 1
  %51 = icmp eq i32 %50, %0
  br i1 %51, label %16, label %19, !llvm.loop !11

52:                                               ; preds = %16
  tail call void @print_newline() #8
  br label %53

53:                                               ; preds = %16, %52
  %54 = add nuw nsw i32 %7, 1
  %55 = icmp eq i32 %54, %0
  br i1 %55, label %14, label %5, !llvm.loop !12
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fmuladd.f64(double, double, double) #3

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @simpson(i32 noundef %0) local_unnamed_addr #5 {
  %2 = sitofp i32 %0 to double
  %3 = fdiv double 2.000000e+00, %2
  %4 = icmp slt i32 %0, 0
  br i1 %4, label %5, label %12

5:                                                ; preds = %12, %1
  %6 = phi double [ 0.000000e+00, %1 ], [ %29, %12 ]
  %7 = fmul double %3, %6
  %8 = fdiv double %7, 3.000000e+00
  %9 = fmul double %8, 1.000000e+06
  %10 = tail call double @llvm.round.f64(double %9)
  %11 = fdiv double %10, 1.000000e+06
  ret double %11

12:                                               ; preds = %1, %12
  %13 = phi double [ %29, %12 ], [ 0.000000e+00, %1 ]
  %14 = phi i32 [ %30, %12 ], [ 0, %1 ]
  %15 = uitofp nneg i32 %14 to double
  %16 = fmul double %3, %15
  %17 = fmul double %16, %16
  %18 = fneg double %16
  %19 = tail call double @llvm.fmuladd.f64(double %17, double %16, double %18)
  %20 = fadd double %19, 1.000000e+00
  %21 = icmp eq i32 %14, 0
  %22 = icmp eq i32 %14, %0
  %23 = or i1 %21, %22
  %24 = and i32 %14, 1
  %25 = icmp eq i32 %24, 0
  %26 = select i1 %25, i32 2, i32 4
  %27 = uitofp nneg i32 %26 to double
  %28 = select i1 %23, double 1.000000e+00, double %27
  %29 = tail call double @llvm.fmuladd.f64(double %20, double %28, double %13)
  %30 = add nuw i32 %14, 1
  %31 = icmp eq i32 %14, %0
  br i1 %31, label %5, label %12, !llvm.loop !13
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.round.f64(double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @remainders(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = frem double %0, %1
  %4 = fneg double %0
  %5 = frem double %4, %1
  %6 = tail call double @llvm.fmuladd.f64(double %3, double 1.000000e+02, double %5)
  %7 = fptrunc double %0 to float
  %8 = frem float %7, 7.500000e-01
  %9 = fpext float %8 to double
  %10 = fadd double %6, %9
  ret double %10
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef double @fused(double noundef %0, double noundef %1) local_unnamed_addr #4 {
  %3 = tail call double @llvm.fma.f64(double %0, double %1, double -3.630000e+00)
  %4 = fmul double %3, 1.000000e+18
  ret double %4
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fma.f64(double, double, double) #3

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define hidden noundef float @singles(float noundef %0) local_unnamed_addr #4 {
  %2 = tail call float @llvm.sqrt.f32(float %0)
  %3 = fneg float %0
  %4 = tail call float @llvm.fabs.f32(float %0)
  %5 = tail call float @llvm.fmuladd.f32(float %4, float 1.000000e+01, float %2)
  %6 = tail call float @llvm.floor.f32(float %0)
  %7 = tail call float @llvm.fmuladd.f32(float %6, float 1.000000e+02, float %5)
  %8 = tail call float @llvm.ceil.f32(float %3)
  %9 = fadd float %8, %7
  %10 = tail call float @llvm.minnum.f32(float %0, float 1.000000e+00)
  %11 = fadd float %10, %9
  ret float %11
}

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fmuladd.f32(float, float, float) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.floor.f32(float) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.ceil.f32(float) #3

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.minnum.f32(float, float) #3

; Function Attrs: nofree norecurse nosync nounwind memory(none)
define hidden double @planets(i32 noundef %0) local_unnamed_addr #5 {
  %2 = alloca [3 x %struct.body], align 16
  call void @llvm.lifetime.start.p0(ptr nonnull %2) #8
  call void @llvm.memcpy.p0.p0.i32(ptr noundef nonnull align 16 dereferenceable(120) %2, ptr noundef nonnull align 16 dereferenceable(120) @__const.planets.b, i32 120, i1 false)
  %3 = icmp sgt i32 %0, 0
  br i1 %3, label %4, label %6

4:                                                ; preds = %1, %49
  %5 = phi i32 [ %50, %49 ], [ 0, %1 ]
  br label %12

6:                                                ; preds = %49, %1
  %7 = getelementptr inbounds nuw i8, ptr %2, i32 40
  %8 = load double, ptr %7, align 8, !tbaa !14
  %9 = getelementptr inbounds nuw i8, ptr %2, i32 88
  %10 = load double, ptr %9, align 8, !tbaa !17
  %11 = fadd double %8, %10
  call void @llvm.lifetime.end.p0(ptr nonnull %2) #8
  ret double %11

12:                                               ; preds = %4, %18
  %13 = phi i32 [ 0, %4 ], [ %19, %18 ]
  %14 = getelementptr inbounds nuw %struct.body, ptr %2, i32 %13
  %15 = getelementptr inbounds nuw i8, ptr %14, i32 8
  %16 = getelementptr inbounds nuw i8, ptr %14, i32 16
  %17 = getelementptr inbounds nuw i8, ptr %14, i32 24
  br label %21

18:                                               ; preds = %46
  %19 = add nuw nsw i32 %13, 1
  %20 = icmp eq i32 %19, 3
  br i1 %20, label %52, label %12, !llvm.loop !18

21:                                               ; preds = %12, %46
  %22 = phi i32 [ 0, %12 ], [ %47, %46 ]
  %23 = icmp eq i32 %13, %22
  br i1 %23, label %46, label %24

24:                                               ; preds = %21
  %25 = getelementptr inbounds nuw %struct.body, ptr %2, i32 %22
  %26 = load double, ptr %25, align 8, !tbaa !14
  %27 = load double, ptr %14, align 8, !tbaa !14
  %28 = fsub double %26, %27
  %29 = getelementptr inbounds nuw i8, ptr %25, i32 8
  %30 = load double, ptr %29, align 8, !tbaa !17
  %31 = load double, ptr %15, align 8, !tbaa !17
  %32 = fsub double %30, %31
  %33 = fmul double %32, %32
  %34 = tail call double @llvm.fmuladd.f64(double %28, double %28, double %33)
  %35 = getelementptr inbounds nuw i8, ptr %25, i32 32
  %36 = load double, ptr %35, align 8, !tbaa !19
  %37 = tail call double @llvm.sqrt.f64(double %34)
  %38 = fmul double %34, %37
  %39 = fdiv double %36, %38
  %40 = fmul double %28, %39
  %41 = load double, ptr %16, align 8, !tbaa !20
  %42 = tail call double @llvm.fmuladd.f64(double %40, double 1.000000e-01, double %41)
  store double %42, ptr %16, align 8, !tbaa !20
  %43 = fmul double %32, %39
  %44 = load double, ptr %17, align 8, !tbaa !21
  %45 = tail call double @llvm.fmuladd.f64(double %43, double 1.000000e-01, double %44)
  store double %45, ptr %17, align 8, !tbaa !21
  br label %46

46:                                               ; preds = %21, %24
  %47 = add nuw nsw i32 %22, 1
  %48 = icmp eq i32 %47, 3
  br i1 %48, label %18, label %21, !llvm.loop !22

49:                                               ; preds = %52
  %50 = add nuw nsw i32 %5, 1
  %51 = icmp eq i32 %50, %0
  br i1 %51, label %6, label %4, !llvm.loop !23

52:                                               ; preds = %18, %52
  %53 = phi i32 [ %64, %52 ], [ 0, %18 ]
  %54 = getelementptr inbounds nuw %struct.body, ptr %2, i32 %53
  %55 = getelementptr inbounds nuw i8, ptr %54, i32 16
  %56 = load double, ptr %55, align 8, !tbaa !20
  %57 = load double, ptr %54, align 8, !tbaa !14
  %58 = tail call double @llvm.fmuladd.f64(double %56, double 1.000000e-01, double %57)
  store double %58, ptr %54, align 8, !tbaa !14
  %59 = getelementptr inbounds nuw i8, ptr %54, i32 24
  %60 = load double, ptr %59, align 8, !tbaa !21
  %61 = getelementptr inbounds nuw i8, ptr %54, i32 8
  %62 = load double, ptr %61, align 8, !tbaa !17
  %63 = tail call double @llvm.fmuladd.f64(double %60, double 1.000000e-01, double %62)
  store double %63, ptr %61, align 8, !tbaa !17
  %64 = add nuw nsw i32 %53, 1
  %65 = icmp eq i32 %64, 3
  br i1 %65, label %49, label %52, !llvm.loop !24
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #6

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.ldexp.f64.i32(double, i32) #7

attributes #0 = { nounwind "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #5 = { nofree norecurse nosync nounwind memory(none) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #7 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nounwind }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}
!llvm.errno.tbaa = !{!2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = !{!3, !3, i64 0}
!3 = !{!"int", !4, i64 0}
!4 = !{!"omnipotent char", !5, i64 0}
!5 = !{!"Simple C/C++ TBAA"}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.mustprogress"}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = distinct !{!9, !7, !8}
!10 = distinct !{!10, !7, !8}
!11 = distinct !{!11, !7, !8}
!12 = distinct !{!12, !7, !8}
!13 = distinct !{!13, !7, !8}
!14 = !{!15, !16, i64 0}
!15 = !{!"body", !16, i64 0, !16, i64 8, !16, i64 16, !16, i64 24, !16, i64 32}
!16 = !{!"double", !4, i64 0}
!17 = !{!15, !16, i64 8}
!18 = distinct !{!18, !7, !8}
!19 = !{!15, !16, i64 32}
!20 = !{!15, !16, i64 16}
!21 = !{!15, !16, i64 24}
!22 = distinct !{!22, !7, !8}
!23 = distinct !{!23, !7, !8}
!24 = distinct !{!24, !7, !8}
